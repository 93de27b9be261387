using Mitoyen.Platform;
using Mitoyen.Platform.Design;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Acts;

namespace Mitoyen.Sites.ChoosePublicity;

sealed class ChoiceForm
{
    public const string Remove = "retirer";

    public string? Action { get; set; }
    public string? Mode { get; set; }
    public string? From { get; set; }
    public string? Number { get; set; }
    public string? DeliberatedOn { get; set; }
    public string? Url { get; set; }
    public string? Version { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public static ChoiceForm Of(PublicityChoice choice) => new()
    {
        Mode = choice.Mode.ToString(), From = FormReading.Iso(choice.From), Number = choice.DeliberationNumber, DeliberatedOn = FormReading.Iso(choice.DeliberatedOn), Url = choice.DeliberationUrl, Version = FormReading.Version(choice),
    };

    public TypedChoice? Read(FormReading reading)
    {
        var mode = reading.Choice<PublicityMode>(Mode, nameof(Mode));
        var from = reading.Day(From, nameof(From));
        var number = reading.Text(Number, nameof(Number), "Donnez le numéro de la délibération.", 40);
        var on = reading.Day(DeliberatedOn, nameof(DeliberatedOn));
        var url = reading.OptionalText(Url, nameof(Url), 500);
        if (url.Length > 0 && !MenuLink.IsAddress(url)) reading.Problems.Add(new(nameof(Url), $"Écrivez une adresse qui commence par https://{French.Colon}celle du texte de la délibération."));
        return reading.Problems.Count > 0 ? null : new(mode, from, number, on, url);
    }
}
