namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="TriggerDefinitions", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class TriggerDefinitions : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=0)]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.TriggerDefinition> Definitions { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }
}
