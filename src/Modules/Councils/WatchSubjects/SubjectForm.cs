using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Design;

namespace Mitoyen.Councils.WatchSubjects;

sealed class SubjectForm
{
    public const string Close = "clore";
    public const string Reopen = "rouvrir";

    public string? Name { get; set; }
    public string? Words { get; set; }
    public string? Facts { get; set; }
    public string? Version { get; set; }
    public string? Action { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public static SubjectForm From(WatchedSubject subject) => new() { Name = subject.Name, Words = subject.Words, Facts = subject.Facts, Version = FormReading.Version(subject) };

    public IEnumerable<Problem> Check()
    {
        if (string.IsNullOrWhiteSpace(Name)) yield return new(nameof(Name), "Donnez un nom au sujet.");
        if (Name?.Length > 120) yield return new(nameof(Name), "120 caractères au plus.");
        if (string.IsNullOrWhiteSpace(Words)) yield return new(nameof(Words), "Écrivez au moins un mot à chercher.");
        if ((Words?.Length ?? 0) > 4_000) yield return new(nameof(Words), "C’est trop long pour être cherché.");
        foreach (var line in DatedFact.Lines(Facts ?? ""))
            if (DatedFact.Read(line) is null)
                yield return new(nameof(Facts), $"{French.Quote(line.Length > 40 ? line[..40] + "…" : line)} n’est pas un fait daté{French.Colon}écrivez {French.Quote("01/10/2018 | le fait | sa source")}.");
    }
}
