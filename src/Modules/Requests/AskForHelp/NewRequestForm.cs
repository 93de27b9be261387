using System.Net.Mail;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Requests.Data;

namespace Mitoyen.Requests.AskForHelp;

/// <summary>Asks for help. A personal link has one place; an officer may ask for somebody who called.</summary>
sealed class NewRequestForm
{
    public const string Nobody = "personne", One = "une", Several = "plusieurs", Everyone = "toutes";

    /// <summary>Made with the form, so that a second post of it is recognised.</summary>
    public string? Key { get; set; }
    /// <summary><c>commune:</c> or <c>collectivite:</c> and its id.</summary>
    public string? Place { get; set; }
    public string? Title { get; set; }
    public string? Description { get; set; }
    public string? Stopped { get; set; }
    public string? People { get; set; }
    public string? CallerName { get; set; }
    public string? CallerEmail { get; set; }

    public static string NewKey() => Guid.CreateVersion7().ToString("N") + Guid.CreateVersion7().ToString("N")[20..];

    public IEnumerable<Problem> Check()
    {
        if (ReadPlace() is null) yield return new(nameof(Place), "Choisissez la commune ou la collectivité qui demande.");
        if (string.IsNullOrWhiteSpace(Title)) yield return new(nameof(Title), "Dites en quelques mots ce qui se passe.");
        else if (Title.Trim().Length > Lengths.Title) yield return new(nameof(Title), $"Ce titre est trop long : {Lengths.Title} caractères au plus. La suite va dans le texte.");
        if (string.IsNullOrWhiteSpace(Description)) yield return new(nameof(Description), "Décrivez ce qui se passe, même en une phrase.");
        else if (Description.Length > Lengths.Text) yield return new(nameof(Description), $"Ce texte est trop long : {French.Number(Lengths.Text)} caractères au plus.");
        if (Stopped is not (Nobody or One or Several or Everyone)) yield return new(nameof(Stopped), "Dites combien de personnes sont bloquées.");
        else if (Stopped is Several or Everyone && ReadPeople() is null) yield return new(nameof(People), "Indiquez combien de personnes, de 1 à 10 000.");
        if (CallerName?.Trim().Length > Lengths.Name) yield return new(nameof(CallerName), "Ce nom est trop long.");
        if (!string.IsNullOrWhiteSpace(CallerEmail) && (!MailAddress.TryCreate(CallerEmail.Trim(), out _) || CallerEmail.Length > Lengths.Email)) yield return new(nameof(CallerEmail), "Cette adresse électronique n’est pas valable.");
        if (string.IsNullOrEmpty(Key) || Key.Length > 64) yield return new("", "Ce formulaire est incomplet : rechargez la page et recommencez.");
    }

    public RequestPlace? ReadPlace() => Place?.Split(':') switch
    {
        ["commune", var id] when Guid.TryParse(id, out var commune) => new(CommuneId.From(commune), null),
        ["collectivite", var id] when Guid.TryParse(id, out var principal) => new(null, AuthorityId.From(principal)),
        _ => null,
    };

    /// <summary>How many people are stopped; null when it cannot be read.</summary>
    public int? ReadPeople() => Stopped switch
    {
        Nobody => 0,
        One => 1,
        _ => !French.ReadNumber(People).IsRefused(out _) && French.ReadNumber(People).Value is >= 1 and <= 10_000 and var n ? (int)n : null,
    };
}
