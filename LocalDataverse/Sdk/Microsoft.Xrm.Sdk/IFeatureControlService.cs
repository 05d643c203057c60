using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Feature control service, as the platform hands it to code.</summary>
public interface IFeatureControlService
{
    object GetFeatureControl(string namespaceValue, string featureControlName, out Type type);
}
