namespace LocalDataverse.SampleErp.Model;

/// <summary>A row that belongs to one company (legal entity); its key starts with <c>dataAreaId</c>.</summary>
internal abstract class CompanyEntity : DataEntity
{
    /// <summary>The company, for example <c>usmf</c>. Called <c>dataAreaId</c> on the wire.</summary>
    public string DataAreaId { get; set; } = "";
}
