using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

/// <summary>Feature control service 2, as the platform hands it to code.</summary>
public interface IFeatureControlService2 : IFeatureControlService
{
    IDictionary<string, FeatureControlSetting> GetFeatureControlSettingsWithUserContext(string namespaceValue, IList<string> featureControlNames, IDictionary<string, string> additionalFilters);
}
