namespace LocalDataverse.SampleErp.Model;

/// <summary>What every row has and no client sees: the ids the entity tag is made of.</summary>
/// <remarks>
/// F&amp;O's strings are never null and its dates never missing: an empty string and 1900-01-01T12:00:00Z stand for "none". The defaults of the
/// derived classes keep to that.
/// </remarks>
internal abstract class DataEntity
{
    /// <summary>The row's number, unique over all tables.</summary>
    [NotOnTheWire]
    public long RecId { get; set; }

    /// <summary>Grows with every update.</summary>
    [NotOnTheWire]
    public int RecVersion { get; set; }
}
