using System;

namespace Microsoft.Xrm.Sdk.Extensions;

/// <summary>Typed access to a plug-in's services.</summary>
public static class ServiceProviderExtensions
{
    public static T Get<T>(this IServiceProvider serviceProvider) => (T)serviceProvider.GetService(typeof(T));

    public static IOrganizationService GetOrganizationService(this IServiceProvider serviceProvider, Guid id) => serviceProvider.Get<IOrganizationServiceFactory>().CreateOrganizationService(id);
}
