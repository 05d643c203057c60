namespace Microsoft.Xrm.Sdk;

public interface IFeatureControlService2 : global::Microsoft.Xrm.Sdk.IFeatureControlService
{
    global::System.Collections.Generic.IDictionary<string, global::Microsoft.Xrm.Sdk.FeatureControlSetting> GetFeatureControlSettingsWithUserContext(string namespaceValue, global::System.Collections.Generic.IList<string> featureControlNames, global::System.Collections.Generic.IDictionary<string, string> additionalFilters);
}
