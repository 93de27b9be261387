using CsCheck;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;

namespace Mitoyen.Modules.Tests.Agreements;

public sealed class The_priority_matrix
{
    static readonly Gen<PriorityMatrix> AnyMatrix = Gen.Int[0, 3].Array[9].Select(classes => new PriorityMatrix(
        (from i in Enum.GetValues<Impact>() from u in Enum.GetValues<Urgency>() select (i, u)).ToDictionary(c => c, c => (PriorityClass)classes[((int)c.i * 3) + (int)c.u])));

    [Fact]
    public void Is_total_and_monotone_by_default() => Assert.Null(TermRules.Check(PriorityMatrix.Default));

    [Fact]
    public void With_a_hole_is_refused() =>
        Assert.IsType<MatrixHasAHole>(TermRules.Check(new PriorityMatrix(PriorityMatrix.Default.Cells.Where(c => c.Key != (Impact.OneService, Urgency.Today)).ToDictionary(c => c.Key, c => c.Value))));

    [Fact]
    public void Is_accepted_exactly_when_no_graver_or_more_pressing_request_has_a_lower_class() =>
        AnyMatrix.Sample(matrix =>
        {
            var monotone = matrix.Cells.All(a => matrix.Cells.All(b => b.Key.Impact < a.Key.Impact || b.Key.Urgency < a.Key.Urgency || b.Value <= a.Value));

            Assert.Equal(monotone, TermRules.Check(matrix) is null);
        }, iter: 10_000);

    [Fact]
    public void Comes_back_from_its_stored_form() =>
        AnyMatrix.Sample(matrix => Assert.Equal(matrix.Cells.OrderBy(c => c.Key), TermValues.Priorities(TermValues.Write(matrix)).Cells.OrderBy(c => c.Key)), iter: 1_000);
}
