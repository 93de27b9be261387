using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Domain;
using Mitoyen.Agreements.FollowDeadlines;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Mail;
using Mitoyen.Requests.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.ReadMessages;
using Mitoyen.Sites.RemindReviews;

namespace Mitoyen.Host.Tests.Access;

/// <summary>
/// Roles × notices: every message that the application wrote while the story went on is of a kind that this table names, and went to people who may read what it tells, or who told it themselves.
/// </summary>
public sealed partial class Notices
{
    /// <param name="Telling">What its reader must be allowed to see; null for what concerns their own account alone.</param>
    /// <param name="Roles">Who gets it, besides whoever asked.</param>
    sealed record Kind(string Name, string Subject, Permission? Telling, Role[] Roles);

    static readonly Kind[] Table =
    [
        new("a request moves", "^Demande n° ", Permission.SeeRequests, [Role.TownClerk]),
        new("a deadline of the agreement nears", "^Convention : échéance ", Permission.SeeAgreement, [Role.Principal, Role.Officer]),
        new("the officer is called to a council", "^On vous appelle : ", Permission.SeeCouncils, [Role.Officer]),
        new("the officer answers a council", ": l’agent (viendra|ne peut pas venir)$", Permission.SeeCouncils, [Role.TownClerk]),
        new("an item comes to its day of review", "^Toujours vrai", Permission.WriteContent, [Role.TownClerk, Role.Contributor, Role.Editor]),
        new("a complaint about accessibility waits", "d’accessibilité attend", Permission.ManageSites, [Role.TownClerk, Role.Editor]),
        new("a site is silent", "^Des nouvelles ", Permission.WriteContent, [Role.TownClerk, Role.Contributor, Role.Editor]),
        new("an invitation", "vous invite à rejoindre Mitoyen$", null, []),
        new("a new password", "^(Choisir un nouveau mot de passe|Votre mot de passe a été changé)$", null, []),
        new("a personal link", "^Votre lien pour demander de l’aide$", null, []),
    ];

    [Theory, BothDatabases]
    public async Task Go_only_to_people_whose_reach_covers_what_they_tell(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        await LiveOnAsync(app);
        var letters = await LettersAsync(app);

        HouseRules.House.Keeps("A message tells nobody what a page would hide from them.", letters.SelectMany(l => Faults(app.Story.Ours, l)));
        Assert.All(Table, kind => Assert.Contains(letters, l => Regex.IsMatch(l.Subject, kind.Subject)));
    }

    [Theory, BothDatabases]
    public async Task Catch_a_planted_letter_to_a_neighbour_one_of_an_unknown_kind_and_one_with_a_private_note(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var ours = app.Story.Ours;
        var request = new Letter(ours.OtherClerkOfA.Email, "Demande n° 1 : acceptée – x", "", ours.A, ours.OfA, "fanny@exemple.test");

        Assert.NotEmpty(Faults(ours, request));
        Assert.NotEmpty(Faults(ours, request with { To = ours.ClerkOfB.Email }));
        Assert.NotEmpty(Faults(ours, request with { To = "inconnue@exemple.test" }));
        Assert.NotEmpty(Faults(ours, request with { To = ours.ClerkOfA.Email, Subject = "Autre chose" }));
        Assert.NotEmpty(Faults(ours, request with { To = ours.ClerkOfA.Email, Body = PrivateNote }));
        Assert.Empty(Faults(ours, request with { To = ours.ClerkOfA.Email }));
    }

    const string PrivateNote = "Ceci reste entre nous";

    /// <param name="Requester">Whoever asked: the message tells them of their own request.</param>
    sealed record Letter(string To, string Subject, string Body, AuthorityId? Principal, CommuneId? Commune, string? Requester);

    static IEnumerable<string> Faults(Partners ours, Letter letter)
    {
        var what = $"« {letter.Subject} » to {letter.To}";
        if (letter.Body.Contains(PrivateNote, StringComparison.Ordinal)) yield return $"{what} holds a private note";
        if (Table.FirstOrDefault(k => Regex.IsMatch(letter.Subject, k.Subject)) is not { } kind)
        {
            yield return $"{what} is of a kind that the table does not name";
            yield break;
        }
        if (kind.Telling is not { } permission || letter.To == letter.Requester) yield break;
        if (ours.People.FirstOrDefault(p => p.Email == letter.To) is not { } person) yield return $"{what}: nobody knows this address";
        else if (!new Viewer(person.Id, person.Name, ours.Id, person.Grants).Can(permission, letter.Principal, letter.Commune)) yield return $"{what}: {permission} of this does not reach them";
        else if (!person.Grants.Any(g => kind.Roles.Contains(g.Role))) yield return $"{what}: the table names no such role for {kind.Name}";
    }

    /// <summary>Requests go through their states, a council calls, a deadline nears, passwords are forgotten, people are invited.</summary>
    static async Task LiveOnAsync(MitoyenApp app)
    {
        var ours = app.Story.Ours;
        using var officer = await app.SignedInAsync(ours.Officer);
        var page = await officer.GetPageAsync("/demandes/4");
        page = await officer.PressAsync(page, "#form-qualifier button[value=accepter]", ("Posted.Kind", "Development"), ("Posted.Impact", "WholeCommune"), ("Posted.Urgency", "Today"));
        page = await officer.PostFormAsync(page, "#form-note", ("Posted.Note", PrivateNote));
        page = await officer.PostFormAsync(page, "#form-etape", ("Posted.Action", "demander"), ("Posted.Reason", "Quel poste ?"));
        foreach (var number in (int[])[1, 2, 3])
            await officer.PostFormAsync(await officer.GetPageAsync($"/demandes/{number}"), "#form-etape", ("Posted.Action", "terminer"), ("Posted.Reason", "Remplacé."));

        using var clerk = await app.SignedInAsync(ours.ClerkOfA);
        await clerk.PostFormAsync(await clerk.GetPageAsync("/demandes/nouvelle"), "#form-nouvelle", ("Posted.Title", "Le scanner ne répond plus"), ("Posted.Description", "Depuis midi."), ("Posted.Stopped", "plusieurs"), ("Posted.People", "3"));
        await CallToACouncilAsync(app, clerk, officer);
        await clerk.PostFormAsync(await clerk.GetPageAsync("/mon-compte"), "form:has([name='PasswordPosted.Current'])", ("PasswordPosted.Current", Story.Password), ("PasswordPosted.Password", "brouette lampion gravier"));

        using var administrator = await app.SignedInAsync(ours.Administrator);
        await administrator.PostFormAsync(await administrator.GetPageAsync("/personnes/inviter"), null, ("Posted.Name", "Ilse Roussel"), ("Posted.Email", "ilse@exemple.test"), ("Posted.Lines[0].Role", "Officer"), ("Posted.Lines[0].Place", "tout"));
        await administrator.PostFormAsync(await administrator.GetPageAsync("/personnes/liens"), "form:has([name='Posted.Commune'])", ("Posted.Name", "Jean Dupré"), ("Posted.Email", "jean@exemple.test"), ("Posted.Commune", ours.OfA.ToString()), ("Posted.Send", true));
        await RemindAsync(app, officer);
        await RemindOfContentAsync(app, clerk, officer);
    }

    static async Task RemindOfContentAsync(MitoyenApp app, Visitor clerk, Visitor officer)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        var site = (await scope.Get<ISiteFounding>().FoundAsync(app.Story.Ours.A, "essai.test")).Value.Single(s => s.Commune == app.Story.Ours.OfA).Id;
        await officer.PostFormAsync(await officer.GetPageAsync($"/reseau/rappel/{site}"), "#form-rappel");
        await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/Page"), "#form-contenu button[value=publier]", ("Posted.Title", "La cantine"), ("Posted.ReviewOn", "2026-11-24"));
        await scope.Get<ReviewReminders>().RunAsync(CancellationToken.None);
        await scope.Get<INetworkFounding>().TakeOverAsync(new([], [], [new(site, "DEMAND23", "Aude Vasseur", "aude@exemple.test", "Menu illisible", "Je ne peux pas le lire.", app.Clock.GetUtcNow().UtcDateTime.AddDays(-10), null, IsComplaint: true)], []));
        await scope.Get<ComplaintReminders>().RunAsync(CancellationToken.None);
    }

    static async Task CallToACouncilAsync(MitoyenApp app, Visitor clerk, Visitor officer)
    {
        var announced = await clerk.PostFormAsync(await clerk.GetPageAsync("/conseils/nouvelle"), "#form-conseil",
            ("Posted.Body", $"c:{app.Story.Ours.OfA}"), ("Posted.HeldOn", "2026-12-10"), ("Posted.StartsAt", "18:30"), ("Posted.Agenda", "Site internet de la commune"));
        await clerk.PressAsync(announced, "#form-appel button[value=appeler]");
        await officer.PressAsync(await officer.GetPageAsync(announced.Path), "#form-appel button[value=venir]");
    }

    static async Task RemindAsync(MitoyenApp app, Visitor officer)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        var agreement = await scope.Db.Set<Agreement>().Select(a => a.Id).SingleAsync();
        await officer.PostFormAsync(await officer.GetPageAsync($"/convention/{agreement}/comite/reunions/nouvelle"), "#form-reunion", ("Posted.HeldOn", "2026-11-26"), ("Posted.Agenda", "Bilan"));
        await scope.Get<RemindDeadlines>().RunAsync(CancellationToken.None);
    }

    static async Task<List<Letter>> LettersAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        var partnership = app.Story.Ours.Id;
        var requests = await scope.Db.Set<Request>().AsNoTracking().ToDictionaryAsync(r => r.Number);
        var mails = await scope.Db.Set<OutgoingMail>().AsNoTracking().Where(m => m.Partnership == partnership || m.Partnership == null).ToListAsync();
        return [.. mails.Select(m =>
        {
            var request = Number().Match(m.Subject) is { Success: true } n ? requests[int.Parse(n.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)] : null;
            // Councils and sites of the story are those of one commune.
            var content = Regex.IsMatch(m.Subject, "^(Toujours vrai|Des nouvelles )|d’accessibilité attend");
            var council = m.Subject.Contains("l’agent", StringComparison.Ordinal) || m.Subject.StartsWith("On vous appelle", StringComparison.Ordinal);
            return new Letter(m.To, m.Subject.Replace('\u00a0', ' ').Replace('\u202f', ' '), m.Body, request?.Principal ?? (council || content ? app.Story.Ours.A : null), request?.Commune ?? (council || content ? app.Story.Ours.OfA : null), request?.RequesterEmail);
        })];
    }

    [GeneratedRegex(@"^Demande n°.(\d+)")]
    private static partial Regex Number();
}
