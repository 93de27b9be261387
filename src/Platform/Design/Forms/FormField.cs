using System.Globalization;
using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;

namespace Mitoyen.Platform.Design;

/// <summary>What every field has: its label, its posted name, its present value, its hint and its errors, wired together for assistive technology.</summary>
public abstract class FormField<T> : ComponentBase, IFieldView
{
    [CascadingParameter] public FormScope? Scope { get; set; }

    [Parameter, EditorRequired] public string Label { get; set; } = "";

    [Parameter] public string? Hint { get; set; }

    /// <summary>The property of the form: <c>() =&gt; Form.Title</c>. Filters of a <see cref="GetForm"/> give <see cref="Name"/> and <see cref="Value"/> instead.</summary>
    [Parameter] public Expression<Func<T>>? For { get; set; }

    [Parameter] public string? Name { get; set; }

    [Parameter] public T? Value { get; set; }

    /// <summary>A field that may stay empty says so after its label; the others say nothing.</summary>
    [Parameter] public bool Optional { get; set; }

    [Parameter] public bool Disabled { get; set; }

    /// <summary>The label is for screen readers only: the place (a column of a table) already says it to the eye.</summary>
    [Parameter] public bool LabelHidden { get; set; }

    public string Id { get; private set; } = "";

    public string InputName { get; private set; } = "";

    public IReadOnlyList<string> Errors { get; private set; } = [];

    protected T? Current { get; private set; }

    protected string? Text => Convert.ToString(Current, CultureInfo.InvariantCulture);

    /// <summary>For <c>aria-describedby</c>: the hint and the error, where there are any.</summary>
    protected string? DescribedBy => (Hint, Errors.Count) switch
    {
        (null, 0) => null,
        (null, _) => $"{Id}-error",
        (_, 0) => $"{Id}-hint",
        _ => $"{Id}-hint {Id}-error",
    };

    /// <summary>Said after the label; in filters nothing is required and nothing is said.</summary>
    public bool SaysOptional => Optional && Scope?.OnlyAsks != true;

    protected bool Required => !Optional && Scope?.OnlyAsks != true;

    protected string? Invalid => Errors.Count > 0 ? "true" : null;

    protected override void OnParametersSet()
    {
        var scope = Scope ?? new FormScope("f", "", FormProblems.None);
        if (For is not null)
        {
            var (path, value) = FieldPath.Read(For);
            (Id, InputName, Current) = (scope.IdOf(path), Name ?? scope.NameOf(path), (T?)value);
            Errors = [.. scope.Problems.Of(path)];
        }
        else
        {
            InputName = Name ?? throw new ArgumentException($"The field “{Label}” has neither For nor Name.");
            (Id, Current) = (scope.IdOf(InputName), Value);
            Errors = [.. scope.Problems.Of(InputName)];
        }
    }
}
