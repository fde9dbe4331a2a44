package mail;

public interface Postman {}
