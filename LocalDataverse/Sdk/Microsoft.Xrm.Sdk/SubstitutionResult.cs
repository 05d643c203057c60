using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Substitution result.</summary>
[DataContract(Name = "SubstitutionResult", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class SubstitutionResult : IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string Message { get; set; }

    [DataMember]
    public SubstitutionStatus Status { get; set; }
}
