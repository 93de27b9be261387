using Mitoyen.Kernel;

namespace Mitoyen.Platform.Design;

/// <summary>What is wrong in a posted form, and the HTTP status that says so. A page gives it to its <see cref="ActionForm"/>, which shows each sentence beside its field.</summary>
public sealed class FormProblems
{
    public static readonly FormProblems None = new([]);

    readonly Problem[] all;

    public FormProblems(IEnumerable<Problem> problems, int status = 422) => (all, Status) = ([.. problems], status);

    public FormProblems(Refusal refusal) : this([new(refusal.Field, refusal.Sentence)], refusal.Status) { }

    public int Status { get; }

    public bool Any => all.Length > 0;

    public IReadOnlyList<Problem> All => all;

    /// <summary>The sentences that stand beside a field: <c>Title</c>, <c>Lines[0].Share</c>.</summary>
    public IEnumerable<string> Of(string field) => all.Where(p => p.Field == field).Select(p => p.Sentence);

    public static implicit operator FormProblems(Refusal refusal) => new(refusal);
    public static implicit operator FormProblems(Problem[] problems) => new(problems);
}
