namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="DataProcessingModuleExecuteRequest", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class DataProcessingModuleExecuteRequest : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Name="CallbackUri", Order=6)]
    public string CallbackUri { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=0)]
    public global::System.Guid DataProcessingConfigurationId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Name="DirectEntryContext", Order=9)]
    public global::Microsoft.Xrm.Sdk.DirectEntryContext DirectEntryContext { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=1)]
    public string[] EndPoints { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=4)]
    public string[] JobArguments { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=2)]
    public string JobName { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Name="ModuleConfigurationJson", Order=10)]
    public string ModuleConfigurationJson { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Name="ModuleRunId", Order=11)]
    public global::System.Guid ModuleRunId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Name="ModuleRunIncrementalSettings", Order=12)]
    public global::Microsoft.Xrm.Sdk.ModuleRunIncrementalSettings ModuleRunIncrementalSettings { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Name="ModuleRunOutputInfo", Order=13)]
    public global::Microsoft.Xrm.Sdk.ModuleRunOutputInfo ModuleRunOutputInfo { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Name="OverrideApplicationId", Order=8)]
    public global::System.Guid? OverrideApplicationId { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Name="ScalarInputs", Order=5)]
    public global::Microsoft.Xrm.Sdk.ScalarInputParameter[] ScalarInputs { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=3)]
    public string Script { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Name="UpstreamResults", Order=7)]
    public global::Microsoft.Xrm.Sdk.UpstreamResultInput[] UpstreamResults { get; set; }
}
