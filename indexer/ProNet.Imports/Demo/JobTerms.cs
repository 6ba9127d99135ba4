using ProNet.Domain.Jobs;
using ProNet.Imports.Demo.Library;

namespace ProNet.Imports.Demo;

/// <summary>Contract, place of work and pay as they are usual for an occupation and a country.</summary>
internal static class JobTerms
{
    private static readonly double[] LevelPay = [0.8, 1, 1.25, 1.5, 1.85];

    private static readonly string[] AtADesk = ["engineering", "business", "law", "arts"];

    private static readonly Dictionary<string, (string Currency, double Factor)> Countries = new()
    {
        ["FR"] = ("EUR", 1),
        ["BE"] = ("EUR", 1.1),
        ["IE"] = ("EUR", 1.15),
        ["CH"] = ("CHF", 1.9),
        ["GB"] = ("GBP", 0.9),
        ["CA"] = ("CAD", 1.5),
        ["US"] = ("USD", 1.55),
    };

    public static RemoteWork Remote(Occupation occupation, DemoRandom random)
    {
        if (!AtADesk.Contains(occupation.School) || occupation.Industry is "construction" or "logistics")
            return random.Chance(0.8) ? RemoteWork.OnSite : RemoteWork.Unknown;
        return random.Chance(0.45) ? RemoteWork.Hybrid : random.Chance(0.4) ? RemoteWork.Remote : RemoteWork.OnSite;
    }

    public static ContractKind Contract(Occupation occupation, int level, DemoRandom random)
    {
        var draw = random.Next();
        if (level == 0 && draw < 0.5)
            return occupation.School == "vocational" ? ContractKind.Apprenticeship : ContractKind.Internship;
        if (occupation.Industry is "hospitality" or "agriculture" && draw < 0.3)
            return ContractKind.Seasonal;
        return draw switch
        {
            < 0.72 => ContractKind.Permanent,
            < 0.87 => ContractKind.FixedTerm,
            < 0.93 => ContractKind.Temporary,
            < 0.97 when AtADesk.Contains(occupation.School) => ContractKind.Freelance,
            _ => ContractKind.Unknown,
        };
    }

    public static Pay? Pay(Occupation occupation, int level, string country, DemoRandom random)
    {
        if (random.Chance(0.2))
            return null;
        var (currency, factor) = Countries[country];
        var period = occupation.School is "vocational" or "hospitality" && random.Chance(0.4) ? PayPeriod.Hour : random.Chance(0.15) ? PayPeriod.Month : PayPeriod.Year;
        var yearly = occupation.YearlyPay * LevelPay[level] * factor * (0.9 + (0.2 * random.Next()));
        var minimum = Round(yearly, period);
        var maximum = Round(yearly * (1.08 + (0.15 * random.Next())), period);
        return new Pay { Minimum = minimum, Maximum = random.Chance(0.8) ? Math.Max(minimum, maximum) : null, Currency = currency, Period = period };
    }

    private static int Round(double yearly, PayPeriod period)
    {
        var step = period switch { PayPeriod.Hour => 1, PayPeriod.Month => 50, _ => 500 };
        return Math.Max(step, (int)Math.Round(yearly / Domain.Jobs.Pay.YearlyFactor(period) / step) * step);
    }
}
