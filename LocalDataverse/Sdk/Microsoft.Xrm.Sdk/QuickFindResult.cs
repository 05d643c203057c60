using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Quick find result.</summary>
[DataContract(Name = "QuickFindResult", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class QuickFindResult : IExtensibleDataObject
{
    public QuickFindResult()
    {
    }

    /// <summary>Makes the result of one table.</summary>
    public QuickFindResult(int error, EntityCollection entities) : this(error, entities, null)
    {
    }

    /// <summary>Makes the result of one table, with the columns that were searched.</summary>
    public QuickFindResult(int error, EntityCollection entities, DataCollection<string> queryColumns)
    {
        ErrorCode = error;
        Data = entities;
        QueryColumnSet = queryColumns;
    }

    [DataMember]
    public EntityCollection Data { get; set; }

    [DataMember]
    public int ErrorCode { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public DataCollection<string> QueryColumnSet { get; set; }
}
