/** Whether the main key is called Cmd here. */
export const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)
