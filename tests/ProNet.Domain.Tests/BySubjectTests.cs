namespace ProNet.Domain.Tests;

public sealed class BySubjectTests
{
    [Test]
    public void Constructor_WhenAKindIsForgotten_SaysWhichThereAre() => Assert.That(
        () => new BySubject<string>((SubjectKind.Member, "m"), (SubjectKind.Job, "j")),
        Throws.InvalidOperationException.With.Message.EqualTo("Each of Member, Job, Organisation needs one String; there are those of Member, Job."));

    [Test]
    public void Constructor_WhenAKindIsGivenTwice_Refuses() => Assert.That(
        () => new BySubject<int>((SubjectKind.Member, 1), (SubjectKind.Job, 2), (SubjectKind.Organisation, 3), (SubjectKind.Job, 4)), Throws.InvalidOperationException);

    [Test]
    public void All_IsInTheOrderOfTheKinds() => Assert.That(
        new BySubject<int>((SubjectKind.Organisation, 3), (SubjectKind.Member, 1), (SubjectKind.Job, 2)).All.Select(v => v.Value), Is.EqualTo(new[] { 1, 2, 3 }));
}
