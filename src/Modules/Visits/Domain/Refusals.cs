using Mitoyen.Kernel;

namespace Mitoyen.Visits.Domain;

sealed record NoPlanThatWeek() : Refusal("Aucun plan n’est préparé pour cette semaine. Préparez-le d’abord.") { public override int Status => 404; }
sealed record NoSuchVisit() : Refusal("Cette visite n’est pas dans le plan de la semaine.") { public override int Status => 404; }
sealed record NobodyGoesOut() : Refusal("Personne ne fait de tournée ce jour-là.");
sealed record VisitHasBegun() : Refusal("Cette visite a commencé\u00A0: elle ne se déplace plus.");
sealed record CannotBeMoved(string Why) : Refusal($"Ce déplacement n’est pas possible. {Why}");
sealed record NothingToUndo() : Refusal("Il n’y a plus de déplacement à annuler.");
sealed record CannotBeUndone() : Refusal("Les horaires, les demandes ou les jours de tournée ont changé depuis\u00A0: le plan d’avant ne tient plus.");
sealed record NothingToConfirm() : Refusal("Le plan est déjà confirmé\u00A0: rien n’a changé depuis.");
sealed record NoSuchDatedDay() : Refusal("Ce jour est déjà comme les autres.") { public override int Status => 404; }
sealed record NoSuchVehicle() : Refusal("Ce changement de véhicule est déjà retiré.") { public override int Status => 404; }
sealed record NotYourRound() : Refusal("Cette tournée est celle de quelqu’un d’autre.") { public override int Status => 403; }
sealed record RoundIsClosed() : Refusal("Cette journée est déjà close.") { public override int Status => 409; }
sealed record NoSuchCommune() : Refusal("Cette commune n’est pas dans votre mutualisation.") { public override int Status => 404; }
sealed record NothingWasDone() : Refusal("Aucune visite n’est notée comme faite\u00A0: notez-les d’abord.");
sealed record SlotTaken() : Refusal("Cet horaire vient d’être pris, ou le plan a changé\u00A0: voici ceux qui restent.")
{
    public override string Field => "Slot";
    public override int Status => 409;
}
sealed record NotYourTownHall() : Refusal("Cette mairie n’est pas la vôtre.") { public override int Status => 403; }
sealed record NoAppointment() : Refusal("Aucun rendez-vous n’est pris.");
sealed record UnknownRequest() : Refusal("Cette demande n’est pas de cette commune.") { public override int Status => 404; }
