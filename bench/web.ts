export async function benchWeb(): Promise<void> {}
