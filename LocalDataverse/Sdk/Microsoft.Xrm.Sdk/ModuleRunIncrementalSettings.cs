using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Module run incremental settings.</summary>
[DataContract(Name = "ModuleRunIncrementalSettings", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ModuleRunIncrementalSettings
{
    public ModuleRunIncrementalSettings()
    {
    }

    public ModuleRunIncrementalSettings(bool useLatestInputDataOnFailure)
    {
        UseLatestInputDataOnFailure = useLatestInputDataOnFailure;
    }

    [DataMember(IsRequired = false, Order = 0)]
    public bool UseLatestInputDataOnFailure { get; set; }
}
