using System.Threading;
using System.Threading.Tasks;

namespace ErpIntegration.Deploy.Configuration;

/// <summary>Plans the configuration of one kind of thing: reads and compares, and changes nothing.</summary>
internal interface IConfigurator
{
    Task PlanAsync(ConfigurationTarget target, CancellationToken token);
}
