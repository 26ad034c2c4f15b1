-- What reminders tell of: self-evaluations that were accepted lately, found without reading all that ever were.
create index self_evaluation_move_accepted on self_evaluation_move (moved_at) where move = 'accept';
