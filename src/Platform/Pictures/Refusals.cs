using Mitoyen.Kernel;

namespace Mitoyen.Platform.Pictures;

/// <summary>A file that is not kept as a picture, and why.</summary>
public abstract record UnfitPicture(string Sentence) : Refusal(Sentence)
{
    public override string Field => "File";
}

public sealed record PictureTooHeavy() : UnfitPicture($"Cette image pèse plus de {PictureLimits.MostMegabytes}{French.Nbsp}Mo{French.Colon}réduisez-la, puis envoyez-la de nouveau.");

public sealed record NotAPicture() : UnfitPicture("Ce fichier n’est pas une image JPEG, PNG, WebP, AVIF ou GIF, quel que soit son nom.");

sealed record DrawingWithCode() : UnfitPicture("Un dessin SVG peut contenir du code\u00A0: exportez-le en PNG, puis envoyez cette image.");

sealed record ApplePicture() : UnfitPicture("Cette photo est au format HEIC, que les navigateurs ne lisent pas. Sur l’iPhone, choisissez «\u00A0Le plus compatible\u00A0» dans Réglages, Appareil photo, Formats\u202F; ou enregistrez-la en JPEG.");

sealed record PictureTooLarge(int Width, int Height) : UnfitPicture($"Cette image a {French.Number(Width)} × {French.Number(Height)} points{French.Colon}c’est trop pour être ouverte sans risque. {French.Number((int)(PictureLimits.MostPixels / 1_000_000))} millions de points au plus.");

sealed record SeveralPictures(int Count) : UnfitPicture($"Ce fichier contient {French.Number(Count)} images (une animation ou plusieurs pages){French.Colon}envoyez une image fixe.");

sealed record BrokenPicture() : UnfitPicture("Cette image est abîmée ou incomplète\u00A0: l’envoi a peut-être été coupé. Envoyez-la de nouveau.");
