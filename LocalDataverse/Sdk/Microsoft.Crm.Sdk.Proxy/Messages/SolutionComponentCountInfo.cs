namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class SolutionComponentCountInfo : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int msdyn_componentcount { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string msdyn_componentlogicalname { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int msdyn_componenttype { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int msdyn_subtype { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int msdyn_workflowcategory { get; set; }
}
