using Mitoyen.Agreements.Terms;
using Mitoyen.Platform.Design;

namespace Mitoyen.Agreements.SignText;

/// <summary>The day on which every executive had signed.</summary>
sealed class SignForm
{
    public string? SignedOn { get; set; }
    public string? Version { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public DateOnly Read(FormReading reading) => reading.Day(SignedOn, nameof(SignedOn));
}
