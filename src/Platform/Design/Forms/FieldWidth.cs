namespace Mitoyen.Platform.Design;

/// <summary>How wide a control is: a hint at how much is expected.</summary>
public enum FieldWidth { Full, Half, Narrow, Tiny }

static class FieldWidthNames
{
    public static string? Class(this FieldWidth width) => width switch
    {
        FieldWidth.Half => "w-half",
        FieldWidth.Narrow => "w-short",
        FieldWidth.Tiny => "w-tiny",
        _ => null,
    };
}
