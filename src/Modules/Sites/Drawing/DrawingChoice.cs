namespace Mitoyen.Sites.Drawing;

sealed class DrawingChoice
{
    /// <summary>Every page by Blazor's renderer: a test compares with it.</summary>
    public bool ByBlazor { get; set; }
}
