using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Remove dependency result.</summary>
[DataContract(Name = "RemoveDependencyResult", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class RemoveDependencyResult : IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember(Name = "description")]
    public string ResultDescription { get; set; }

    [DataMember(Name = "status")]
    public int Status { get; set; }

    public RemoveDependencyStatus StatusType { get; set; }
}
