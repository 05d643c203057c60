using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Solution component count info.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class SolutionComponentCountInfo : IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public int msdyn_componentcount { get; set; }

    [DataMember]
    public string msdyn_componentlogicalname { get; set; }

    [DataMember]
    public int msdyn_componenttype { get; set; }

    [DataMember]
    public int msdyn_subtype { get; set; }

    [DataMember]
    public int msdyn_workflowcategory { get; set; }
}
