namespace Mitoyen.Platform.Design;

/// <summary>What the shell around a control shows of a field, whatever the type of its value.</summary>
public interface IFieldView
{
    string Id { get; }
    string Label { get; }
    string? Hint { get; }
    bool SaysOptional { get; }
    bool LabelHidden { get; }
    IReadOnlyList<string> Errors { get; }
}
