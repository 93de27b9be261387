namespace Mitoyen.Sites.Drawing;

/// <summary>A page without a form, made of parts: it is drawn without Blazor's renderer when it is read (<see cref="PageDrawing"/>).</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
sealed class DrawnAtOnceAttribute : Attribute;
