using Mitoyen.Kernel;

namespace Mitoyen.Procedures.ImportArchive;

/// <summary>An archive that is not used at all, with the sentence that says why.</summary>
sealed class RefusedArchive(Refusal refusal) : Exception(refusal.Sentence)
{
    public Refusal Refusal { get; } = refusal;
}
