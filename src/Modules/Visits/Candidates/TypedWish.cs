using Mitoyen.Kernel;

namespace Mitoyen.Visits.Candidates;

sealed record TypedWish(bool IsPinned, DateOnly? On, TimeOnly? At, string Bring, string Skill, Minutes? Length);
