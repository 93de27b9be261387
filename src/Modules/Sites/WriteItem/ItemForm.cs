using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Design;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Sites.Media;

namespace Mitoyen.Sites.WriteItem;

/// <summary>An item as it is typed; the fields of all kinds, of which a page shows those of its own.</summary>
sealed class ItemForm
{
    public const string Send = "publier";
    public const string Check = "verifier";

    public string? Site { get; set; }
    public string? Title { get; set; }
    public string? Summary { get; set; }
    public string? Body { get; set; }
    public string? Slug { get; set; }
    public string? ValidFrom { get; set; }
    public string? ValidTo { get; set; }
    public string? ReviewOn { get; set; }
    public List<string> Wanted { get; set => field = value ?? []; } = [];
    public string? Version { get; set; }

    /// <summary>Of the proposed edit whose text is shown; empty: the item's own text is.</summary>
    public string? EditVersion { get; set; }
    public string? Action { get; set; }
    public MediaForm Media { get; set => field = value ?? new(); } = new();
    public string? StartOn { get; set; }
    public string? StartsAt { get; set; }
    public string? EndOn { get; set; }
    public string? EndsAt { get; set; }
    public bool Cancelled { get; set; }
    public string? Place { get; set; }
    public string? Address { get; set; }
    public string? Price { get; set; }

    /// <summary>Latitude and longitude in degrees, as maps give them.</summary>
    public string? Position { get; set; }
    public string? Hours { get; set; }
    public string? Phone { get; set; }
    public string? Mail { get; set; }
    public string? Url { get; set; }
    public string? Kind { get; set; }
    public string? Contact { get; set; }
    public string? Severity { get; set; }
    public string? Urgency { get; set; }
    public string? Certainty { get; set; }
    public string? Number { get; set; }
    public string? AdoptedOn { get; set; }
    public string? ActKind { get; set; }
    public string? SubjectCode { get; set; }
    public string? Outcome { get; set; }
    public VoteForm Vote { get; set => field = value ?? new(); } = new();
    public string? DatedOn { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public int? ShownEdit => int.TryParse(EditVersion, out var version) ? version : null;

    /// <param name="edit">What the viewer proposed and is not answered yet; null: nothing.</param>
    public static ItemForm From(Item item, ProposedEdit? edit, LocalClock clock)
    {
        var text = edit?.Text ?? item.Text;
        var form = new ItemForm
        {
            Site = item.Origin.ToString(), Title = text.Title, Summary = text.Summary, Body = text.Body, Slug = text.Slug, Version = FormReading.Version(item), EditVersion = edit is null ? null : FormReading.Version(edit), ReviewOn = Iso(item.ReviewOn),
            ValidFrom = Iso(DayOf(text.ValidFromAt, clock)), ValidTo = Iso(DayOf(text.ValidToAt?.AddTicks(-10), clock)),
            Media = MediaForm.From(text.Media ?? item.Media),
            Wanted = [.. item.Placements.Where(p => p.Asked && p.SiteId != item.Origin).Select(p => p.SiteId.ToString())],
        };
        form.Take(text.Facts, clock);
        return form;
    }

    void Take(ItemFacts facts, LocalClock clock)
    {
        switch (facts)
        {
            case EventFacts e:
                (StartOn, StartsAt, EndOn, EndsAt) = (Iso(DayOf(e.StartAt, clock)), e.AllDay ? null : Hour(e.StartAt, clock), Iso(DayOf(e.EndAt.AddTicks(-10), clock)), e.AllDay ? null : Hour(e.EndAt, clock));
                (Place, Address, Url, Price, Cancelled, Position) = (e.PlaceName, e.Address, e.Url, e.Price, e.Cancelled, MapPosition.Write(e.Latitude, e.Longitude));
                break;
            case PlaceFacts p: (Address, Hours, Phone, Mail, Url, Kind, Position) = (p.Address, p.OpeningHours, p.Phone, p.Email, p.Url, p.Kind, MapPosition.Write(p.Latitude, p.Longitude)); break;
            case OrganisationFacts o: (Kind, Contact, Address, Phone, Mail, Url) = (o.Kind, o.ContactName, o.Address, o.Phone, o.Email, o.Url); break;
            case AlertFacts a: (Severity, Urgency, Certainty, Cancelled) = (a.Severity.ToString(), a.Urgency.ToString(), a.Certainty.ToString(), a.Cancelled); break;
            case LegalActFacts l: (Number, AdoptedOn, ActKind, SubjectCode, Outcome, Vote) = (l.Number, Iso(l.AdoptedOn), l.Kind.ToString(), l.SubjectCode, l.Outcome.ToString(), VoteForm.From(l)); break;
            case PublicationFacts p: (Kind, DatedOn) = (p.Kind, Iso(p.DatedOn)); break;
        }
    }

    /// <summary>Null when something cannot be read; the reading says what.</summary>
    /// <param name="slug">The address when none was typed.</param>
    /// <param name="before">What the item said; facts that no field shows are kept.</param>
    public ItemText? Read(FormReading reading, ContentType type, string slug, ItemFacts? before, LocalClock clock)
    {
        var title = reading.Text(Title, nameof(Title), "Donnez un titre\u00A0: c’est ce que l’on lit dans les listes.", 150);
        var summary = reading.OptionalText(Summary, nameof(Summary), 300);
        var body = CleanHtml.Of(Body);
        foreach (var fault in BodyChecks.Of(title, Body).Where(f => !f.IsHint)) reading.Problems.Add(new(nameof(Body), fault.Sentence));
        if (!string.IsNullOrWhiteSpace(Slug) && HostNames.Slug(Slug) != Slug.Trim()) reading.Problems.Add(new(nameof(Slug), $"Écrivez l’adresse en minuscules, sans accent ni espace{French.Colon}{HostNames.Slug(Slug)}."));
        var (from, to) = (reading.DayOrNone(ValidFrom, nameof(ValidFrom)), reading.DayOrNone(ValidTo, nameof(ValidTo)));
        if (to < from) reading.Problems.Add(new(nameof(ValidTo), "Le dernier jour vient avant le premier\u00A0: corrigez l’un des deux."));
        if (type == ContentType.Alert && to is null) reading.Problems.Add(new(nameof(ValidTo), "Une alerte a une fin\u00A0: dites jusqu’à quel jour elle vaut, vous pourrez la prolonger."));
        var until = to is { } last ? clock.StartOf(last.AddDays(1)) : (DateTime?)null;
        var facts = ReadFacts(reading, type, before, until, clock);
        return reading.Problems.Count > 0 ? null : new(string.IsNullOrWhiteSpace(Slug) ? slug : Slug.Trim(), title, summary, body, facts, from is { } first ? clock.StartOf(first) : null, until);
    }

    ItemFacts ReadFacts(FormReading reading, ContentType type, ItemFacts? before, DateTime? until, LocalClock clock) => type switch
    {
        ContentType.Event => ReadEvent(reading, clock),
        ContentType.Place => ReadPlace(reading),
        ContentType.Organisation => new OrganisationFacts(Opt(Kind), Opt(Contact), Opt(Address), Opt(Phone), ReadMail(reading), ReadUrl(reading)),
        ContentType.Alert => new AlertFacts(reading.Choice<AlertSeverity>(Severity, nameof(Severity)), reading.Choice<AlertUrgency>(Urgency, nameof(Urgency)), reading.Choice<AlertCertainty>(Certainty, nameof(Certainty)),
            (before as AlertFacts)?.EffectiveAt ?? clock.NowAt, until, Cancelled),
        ContentType.LegalAct => ReadAct(reading, before as LegalActFacts),
        ContentType.Publication => new PublicationFacts(Opt(Kind), reading.DayOrNone(DatedOn, nameof(DatedOn))),
        ContentType.Page => new PageFacts(),
        _ => new NewsFacts(),
    };

    LegalActFacts ReadAct(FormReading reading, LegalActFacts? before)
    {
        var (number, day, kind) = (reading.Text(Number, nameof(Number), "Donnez le numéro de l’acte, comme «\u00A02026-41\u00A0».", 60), reading.Day(AdoptedOn, nameof(AdoptedOn)), reading.Choice<LegalActKind>(ActKind, nameof(ActKind)));
        var outcome = string.IsNullOrEmpty(Outcome) ? DeliberationOutcome.Adopted : reading.Choice<DeliberationOutcome>(Outcome, nameof(Outcome));
        return new(number, day, kind, Opt(SubjectCode), Opt(SubjectCode) == before?.SubjectCode ? before?.SubjectName : null, null, null, outcome,
            kind == LegalActKind.Deliberation ? Vote.ReadVote(reading, $"{nameof(Vote)}.", outcome) : null, Vote.ReadReceipt(reading, $"{nameof(Vote)}."));
    }

    EventFacts ReadEvent(FormReading reading, LocalClock clock)
    {
        var allDay = string.IsNullOrWhiteSpace(StartsAt);
        var day = reading.Day(StartOn, nameof(StartOn));
        var last = reading.DayOrNone(EndOn, nameof(EndOn)) ?? day;
        var start = allDay ? TimeOnly.MinValue : reading.Value(French.ReadTime(StartsAt), nameof(StartsAt));
        var end = string.IsNullOrWhiteSpace(EndsAt) ? start.AddHours(2) : reading.Value(French.ReadTime(EndsAt), nameof(EndsAt));
        var from = clock.ToInstant(day.ToDateTime(start));
        // Two hours from eleven in the evening end the day after.
        if (string.IsNullOrWhiteSpace(EndsAt) && end < start && last == day && day < DateOnly.MaxValue) last = day.AddDays(1);
        var to = allDay ? clock.StartOf(last < DateOnly.MaxValue ? last.AddDays(1) : last) : clock.ToInstant(last.ToDateTime(end));
        if (to <= from && reading.Problems.Count == 0) reading.Problems.Add(new(nameof(EndsAt), "La fin vient avant le début\u00A0: corrigez le jour ou l’heure de fin."));
        var (latitude, longitude) = ReadPosition(reading);
        return new(from, to, allDay, Opt(Place), Opt(Address), latitude, longitude, ReadUrl(reading), Opt(Price), Cancelled);
    }

    PlaceFacts ReadPlace(FormReading reading)
    {
        if (Opt(Hours) is { } hours && OsmGrammar.Stranger(hours) is { } word) reading.Problems.Add(new(nameof(Hours), $"{French.Quote(word)} n’est pas compris{French.Colon}écrivez les horaires comme «\u00A0Mo-Fr 09:00-12:00; Sa 10:00-12:00; PH off\u00A0» (Mo, Tu, We, Th, Fr, Sa, Su pour les jours, PH pour les jours fériés)."));
        var (latitude, longitude) = ReadPosition(reading);
        return new(Opt(Address), latitude, longitude, Opt(Hours), Opt(Phone), ReadMail(reading), ReadUrl(reading), Opt(Kind));
    }

    (int? Latitude, int? Longitude) ReadPosition(FormReading reading)
    {
        if (Opt(Position) is not { } typed) return (null, null);
        if (MapPosition.Read(typed) is { } read) return read;
        reading.Problems.Add(new(nameof(Position), "Écrivez la latitude puis la longitude, comme «\u00A050.1063, 2.8496\u00A0»."));
        return (null, null);
    }

    string? ReadUrl(FormReading reading)
    {
        if (Opt(Url) is not { } typed) return null;
        if (Uri.TryCreate(typed, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http") return typed;
        reading.Problems.Add(new(nameof(Url), "Écrivez l’adresse en entier, avec https://."));
        return null;
    }

    string? ReadMail(FormReading reading)
    {
        if (Opt(Mail) is not { } typed || System.Net.Mail.MailAddress.TryCreate(typed, out _)) return Opt(Mail);
        reading.Problems.Add(new(nameof(Mail), "Ce n’est pas une adresse de courriel\u00A0: écrivez-la comme «\u00A0nom@exemple.fr\u00A0»."));
        return null;
    }

    static string? Opt(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    static string? Iso(DateOnly? day) => day is { } d ? FormReading.Iso(d) : null;

    static DateOnly? DayOf(DateTime? at, LocalClock clock) => at is { } a ? DateOnly.FromDateTime(clock.ToLocal(a)) : null;

    static string Hour(DateTime at, LocalClock clock) => clock.ToLocal(at).ToString("HH:mm", CultureInfo.InvariantCulture);
}
