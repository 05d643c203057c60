using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Solution operation result.</summary>
[DataContract(Name = "SolutionOperationResult", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class SolutionOperationResult : IExtensibleDataObject
{
    [DataMember]
    public ActionLink ActionLink { get; set; }

    [DataMember]
    public List<string> ErrorMessages { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string FormattedResults { get; set; }

    [DataMember]
    public SolutionOperationStatus Status { get; set; }

    [DataMember]
    public SolutionOperationType Type { get; set; }

    [DataMember]
    public List<string> WarningMessages { get; set; }
}
