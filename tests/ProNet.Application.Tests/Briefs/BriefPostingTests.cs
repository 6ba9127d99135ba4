using ProNet.Application.Briefs;

namespace ProNet.Application.Tests.Briefs;

/// <summary>Whole postings of several trades: what the employer is and gives is no criterion.</summary>
internal sealed class BriefPostingTests
{
    [Test]
    public void Read_OfAnElectriciansPosting_LeavesOutWhatIsOffered() => Assert.That(Skills(
        """
        Electrician - Manchester
        Job Type: Full-time, Permanent

        We are a family-run contractor with 30 years of experience in marketing and plumbing.

        Duties:
        Install wiring. Inspect and test installations.

        You need:
        A full UK driving licence. Minimum 2 years' site experience.

        Perks:
        Company van and fuel card
        Ongoing training and networking opportunities
        Free parking
        Friendly reception and office team
        Cooking on Fridays
        """), Is.EquivalentTo(new[] { "wiring" }));

    [Test]
    public void Read_OfAFrenchElectriciansPosting_LeavesOutWhatIsOffered() => Assert.That(Skills(
        """
        Électricien bâtiment H/F

        Notre entreprise
        Notre réseau d'agences et notre formation font notre force.

        Profil recherché
        - Lecture de plans
        - Permis B indispensable

        Ce que nous vous proposons
        - Panier repas
        - Formations régulières
        - Soirées d'entreprise, accueil des nouveaux arrivants, cours de cuisine
        """), Is.EquivalentTo(new[] { "reading-technical-drawings" }));

    [Test]
    public void Read_OfANurseManagersPosting_DoesNotAskForCooking() => Assert.That(Skills(
        """
        Nurse Manager – Residential Care Home
        Leeds, UK

        The home has 48 beds, gardening for all and home-style cooking by our in-house chef.

        Role: lead a team of nurses and care assistants, manage rotas, and oversee all of the medication and care.

        Requirements
        At least 3 years in elderly care. Experience of budgeting.

        Why work with us?
        Free meals and cooking demonstrations, gardening club, training.
        """), Is.EquivalentTo(new[] { "geriatrics", "budgeting" }));

    [Test]
    public void Read_OfLabelsWithinLines_KnowsWhatEachLineIs() => Assert.That(Skills(
        """
        Accounts Assistant

        Essential: Excel, payroll
        Benefits include: free training, discounted cinema, cooking.
        About the company: a distributor with sales, marketing and logistics teams.
        L'établissement : une résidence, sa cuisine, son jardinage.
        """), Is.EquivalentTo(new[] { "microsoft-excel", "payroll" }));

    [TestCase("Nous vous proposons un poste de développeur Python.", "python")]
    [TestCase("We are a team that is looking for somebody with Python.", "python")]
    [TestCase("Our company requires Python.", "python")]
    [TestCase("We offer cooking classes and Python.", "")]
    [TestCase("Vous bénéficiez d’une formation en Python.", "")]
    [TestCase("Our company is built on Python.", "")]
    [TestCase("Notre société développe en Python.", "")]
    [TestCase("You will identify networking needs with Python.", "networking python")]
    public void Read_OfASentenceAboutTheEmployer_AsksNothing(string sentence, string skills) =>
        Assert.That(Skills("Poste\n\n" + sentence), Is.EquivalentTo(skills.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Test]
    public void Read_OfAnUnknownHeadingBehindBenefits_ReadsOn() => Assert.That(Skills("Developer\n\nBenefits\n\nHealth\nCooking\n\nTools of the trade\nPython"), Is.EquivalentTo(new[] { "python" }));

    [Test]
    public void Read_OfWhatOneGetsToDo_IsWork() => Assert.That(Skills("Developer\n\nWhat you'll get to do:\n- Write Python\n\n**You’re excited about The Work because:**\n- Java"), Is.EquivalentTo(new[] { "python", "java" }));

    private static IEnumerable<string> Skills(string text) => JobBrief.Of(text, BriefLexicon.Own).Items.Where(i => i.Kind == BriefKind.Skill).Select(i => i.Value);
}
