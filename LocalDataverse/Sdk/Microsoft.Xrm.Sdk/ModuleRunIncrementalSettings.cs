namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ModuleRunIncrementalSettings", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ModuleRunIncrementalSettings
{
    public ModuleRunIncrementalSettings()
    {
    }

    public ModuleRunIncrementalSettings(bool useLatestInputDataOnFailure)
    {
        UseLatestInputDataOnFailure = useLatestInputDataOnFailure;
    }

    [global::System.Runtime.Serialization.DataMember(IsRequired= false, Order=0)]
    public bool UseLatestInputDataOnFailure { get; set; }
}
