namespace ProNet.Imports.Text;

/// <summary>What a record said and no field could take. It is kept as text where there is one, and counted.</summary>
internal enum Unplaced
{
    Dates,
    FutureDates,
    Places,
    Languages,
    Skills,
    Pay,
    OtherText,
}
