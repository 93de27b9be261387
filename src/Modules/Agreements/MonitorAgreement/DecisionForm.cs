using Mitoyen.Agreements.Terms;
using Mitoyen.Platform.Design;

namespace Mitoyen.Agreements.MonitorAgreement;

/// <summary>A decision that is written, or (with <see cref="Done"/>) one that is carried out.</summary>
sealed class DecisionForm
{
    public string? Text { get; set; }
    public string? DueOn { get; set; }
    public string? Done { get; set; }

    public (string Text, DateOnly? DueOn) Read(FormReading reading) =>
        (reading.Text(Text, nameof(Text), "Écrivez ce qui a été décidé.", 2_000), reading.DayOrNone(DueOn, nameof(DueOn)));
}
