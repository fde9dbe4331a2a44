package 図書館;

public enum 状態 {
    貸出中,
    在庫
}
