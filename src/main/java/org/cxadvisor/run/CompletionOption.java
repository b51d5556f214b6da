package org.cxadvisor.run;

/**
 * One way to complete what is being typed.
 *
 * @param text the whole token
 * @param meaning what it stands for, or empty
 * @param open whether more of the same token may follow, as after a folder
 */
public record CompletionOption(String text, String meaning, boolean open) {}
