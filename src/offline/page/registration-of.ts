/**
 * The registration of the site at a path, and of no site around it.
 *
 * @param root - Where the site lies, with its closing slash.
 */
export async function registrationOf(root: string): Promise<ServiceWorkerRegistration | undefined> {
  try {
    const registration = await navigator.serviceWorker.getRegistration(root);
    return registration?.scope === new URL(root, location.href).href ? registration : undefined;
  } catch {
    // Where storage is barred, some browsers refuse to look.
    return undefined;
  }
}
