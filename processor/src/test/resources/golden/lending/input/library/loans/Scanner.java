package library.loans;

public interface Scanner {}
