namespace Mitoyen.Platform.Design;

public enum NoticeKind { Info, Success, Warning, Danger }

static class NoticeKindNames
{
    public static string Class(this NoticeKind kind) => kind switch
    {
        NoticeKind.Success => "notice notice-success",
        NoticeKind.Warning => "notice notice-warning",
        NoticeKind.Danger => "notice notice-danger",
        _ => "notice notice-info",
    };

    public static string Icon(this NoticeKind kind) => kind switch
    {
        NoticeKind.Success => "check",
        NoticeKind.Info => "info",
        _ => "alert",
    };

    public static string Word(this NoticeKind kind) => kind switch
    {
        NoticeKind.Success => "Succès",
        NoticeKind.Warning => "Attention",
        NoticeKind.Danger => "Problème",
        _ => "Information",
    };
}
