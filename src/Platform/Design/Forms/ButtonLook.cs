namespace Mitoyen.Platform.Design;

/// <summary>One primary button a page; the others are quieter.</summary>
public enum ButtonLook { Primary, Secondary, Quiet, Danger }

static class ButtonLookNames
{
    public static string Class(this ButtonLook look) => look switch
    {
        ButtonLook.Primary => "btn btn-primary",
        ButtonLook.Secondary => "btn btn-secondary",
        ButtonLook.Danger => "btn btn-danger",
        _ => "btn btn-quiet",
    };
}
