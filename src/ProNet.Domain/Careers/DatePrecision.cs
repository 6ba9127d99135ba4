namespace ProNet.Domain.Careers;

public enum DatePrecision
{
    Year,
    Month,
    Day,
}
