using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Platform.Design;

/// <summary>Reads what was typed and collects what cannot be read, so that a long form shows all its faults at once.</summary>
public sealed class FormReading
{
    public List<Problem> Problems { get; } = [];

    /// <summary>What a form carries to say which version it showed.</summary>
    public static string Version(IVersioned row) => row.Version.ToString(CultureInfo.InvariantCulture);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public T Value<T>(Outcome<T> outcome, string field) where T : struct
    {
        if (!outcome.IsRefused(out var refusal)) return outcome.Value;
        Problems.Add(new(field, refusal.Sentence));
        return default;
    }

    public DateOnly Day(string? typed, string field) => Value(French.ReadDate(typed), field);

    public DateOnly? DayOrNone(string? typed, string field) => string.IsNullOrWhiteSpace(typed) ? null : Value(French.ReadDate(typed), field);

    /// <summary>A posted choice; something else than the choices offered is no typing mistake, but still only a problem of the form.</summary>
    public T Choice<T>(string? posted, string field) where T : struct, Enum
    {
        if (Enum.TryParse<T>(posted, out var value) && Enum.IsDefined(value)) return value;
        Problems.Add(new(field, "Choisissez dans la liste."));
        return default;
    }

    public AuthorityId Authority(string? posted, string field)
    {
        if (Guid.TryParse(posted, out var id)) return AuthorityId.From(id);
        Problems.Add(new(field, "Choisissez une collectivité dans la liste."));
        return default;
    }

    public string Text(string? typed, string field, string missing, int longest = 200)
    {
        var text = (typed ?? "").Trim();
        if (text.Length == 0) Problems.Add(new(field, missing));
        return OptionalText(text, field, longest);
    }

    public string OptionalText(string? typed, string field, int longest)
    {
        var text = (typed ?? "").Trim();
        if (text.Length > longest) Problems.Add(new(field, $"Ce texte est trop long{French.Colon}{French.Count(longest, "caractère")} au plus."));
        return text;
    }

    public int Count(string? typed, string field, int least, int most, int? whenEmpty = null)
    {
        if (string.IsNullOrWhiteSpace(typed) && whenEmpty is { } value) return value;
        var number = Value(French.ReadNumber(typed), field);
        if ((number < least || number > most) && !Problems.Any(p => p.Field == field)) Problems.Add(new(field, $"Indiquez un nombre de {French.Number(least)} à {French.Number(most)}."));
        return (int)Math.Clamp(number, least, most);
    }
}
