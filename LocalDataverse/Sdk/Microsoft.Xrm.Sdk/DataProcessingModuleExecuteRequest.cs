using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Data processing module execute request.</summary>
[DataContract(Name = "DataProcessingModuleExecuteRequest", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class DataProcessingModuleExecuteRequest : IExtensibleDataObject
{
    [DataMember(IsRequired = false, Name = "CallbackUri", Order = 6)]
    public string CallbackUri { get; set; }

    [DataMember(IsRequired = true, Order = 0)]
    public Guid DataProcessingConfigurationId { get; set; }

    [DataMember(IsRequired = false, Name = "DirectEntryContext", Order = 9)]
    public DirectEntryContext DirectEntryContext { get; set; }

    [DataMember(IsRequired = false, Order = 1)]
    public string[] EndPoints { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember(IsRequired = false, Order = 4)]
    public string[] JobArguments { get; set; }

    [DataMember(IsRequired = false, Order = 2)]
    public string JobName { get; set; }

    [DataMember(IsRequired = false, Name = "ModuleConfigurationJson", Order = 10)]
    public string ModuleConfigurationJson { get; set; }

    [DataMember(IsRequired = false, Name = "ModuleRunId", Order = 11)]
    public Guid ModuleRunId { get; set; }

    [DataMember(IsRequired = false, Name = "ModuleRunIncrementalSettings", Order = 12)]
    public ModuleRunIncrementalSettings ModuleRunIncrementalSettings { get; set; }

    [DataMember(IsRequired = false, Name = "ModuleRunOutputInfo", Order = 13)]
    public ModuleRunOutputInfo ModuleRunOutputInfo { get; set; }

    [DataMember(IsRequired = false, Name = "OverrideApplicationId", Order = 8)]
    public Guid? OverrideApplicationId { get; set; }

    [DataMember(IsRequired = false, Name = "ScalarInputs", Order = 5)]
    public ScalarInputParameter[] ScalarInputs { get; set; }

    [DataMember(IsRequired = false, Order = 3)]
    public string Script { get; set; }

    [DataMember(IsRequired = false, Name = "UpstreamResults", Order = 7)]
    public UpstreamResultInput[] UpstreamResults { get; set; }
}
