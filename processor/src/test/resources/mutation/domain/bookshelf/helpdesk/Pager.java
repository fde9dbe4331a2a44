package bookshelf.helpdesk;

/** Wakes the agent on duty. */
public interface Pager {
    void page(String text);
}
