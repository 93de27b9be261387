using Mitoyen.Kernel;
using Mitoyen.Platform;

namespace Mitoyen.Sites.Domain.Media;

sealed record NoSuchMedium() : Refusal("Cette image ou ce document n’est pas, ou n’est plus, dans la médiathèque.")
{
    public override int Status => 404;
}

sealed record NotYourMedium() : Refusal("Cette image ou ce document est d’une autre personne, ou sert à un contenu que vous ne pouvez pas modifier\u00A0: la mairie peut le changer.")
{
    public override int Status => 403;
}

sealed record MediumWithoutName() : Refusal("Donnez un nom\u00A0: pour un document, c’est le texte du lien.")
{
    public override string Field => "Name";
}

sealed record AlternativeNotChosen() : Refusal("Choisissez\u00A0: l’image dit quelque chose, et vous l’écrivez, ou elle ne fait que décorer.")
{
    public override string Field => "Role";
}

sealed record AlternativeMissing() : Refusal("Écrivez ce que montre l’image, pour les personnes qui ne la voient pas\u202F; ou dites qu’elle ne fait que décorer.")
{
    public override string Field => "Alternative";
}

sealed record AlternativeTooLong() : Refusal($"Ce texte est long pour être écouté d’une traite{French.Colon}{French.Number(Medium.LongestAlternative)} caractères au plus, le reste va dans le texte de la page.")
{
    public override string Field => "Alternative";
}

sealed record AlternativeIsAFileName() : Refusal("C’est le nom d’un fichier\u00A0: écrivez ce que montre l’image, comme «\u00A0La salle des fêtes vue de la place\u00A0».")
{
    public override string Field => "Alternative";
}

sealed record MediumInUse(int Count, string First) : Refusal($"{French.Count(Count, "contenu")} {(Count == 1 ? "l’affiche" : "l’affichent")}, dont {French.Quote(First)}{French.Colon}retirez-la d’abord de ces pages, ou remplacez-la.");

sealed record MediumInEdit(string Title) : Refusal($"Une modification de {French.Quote(Title)} attend une réponse et s’en sert{French.Colon}répondez d’abord, ou remplacez le fichier.");

sealed record ReplacedAlready() : Refusal("Une autre version a déjà pris cette place\u00A0: remplacez la plus récente.");

sealed record OtherKindOfMedium() : Refusal("Une image se remplace par une image, un document par un document.")
{
    public override string Field => "File";
}

sealed record SameContent() : Refusal("C’est exactement le même fichier\u00A0: rien n’était à remplacer.")
{
    public override string Field => "File";
}

sealed record PictureNotDescribed(string Name) : Refusal($"L’image {French.Quote(Name)} n’est pas encore décrite{French.Colon}dites dans la médiathèque ce qu’elle montre, ou qu’elle ne fait que décorer.")
{
    public override string Field => "Media.Picked";
}

sealed record NoFileChosen() : Refusal("Choisissez au moins un fichier.")
{
    public override string Field => "File";
}

sealed record FileTooHeavy() : Refusal($"Ce fichier pèse plus de {FileSigns.MostMegabytes}{French.Nbsp}Mo{French.Colon}allégez-le, par exemple en réduisant ses images.")
{
    public override string Field => "File";
}

sealed record FileNotAllowed() : Refusal("Ce fichier n’est ni une image, ni un PDF, ni un document OpenDocument ou Office sans macro, ni un tableau CSV, quel que soit son nom.")
{
    public override string Field => "File";
}

sealed record FileWithCode() : Refusal("Ce document contient un programme (macro, script ou lancement automatique)\u00A0: enregistrez-le sans, ou imprimez-le en PDF, puis envoyez-le de nouveau.")
{
    public override string Field => "File";
}

sealed record FileOfTwoKinds() : Refusal("Ce fichier est à la fois un PDF et autre chose\u00A0: il pourrait tromper qui l’ouvre. Imprimez-le en PDF, puis envoyez-le de nouveau.")
{
    public override string Field => "File";
}

sealed record FileUnreadable() : Refusal("Ce document est abîmé, incomplet ou protégé par un mot de passe\u00A0: personne ne pourrait l’ouvrir.")
{
    public override string Field => "File";
}
