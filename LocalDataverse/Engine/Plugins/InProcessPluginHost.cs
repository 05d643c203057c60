using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>
/// Runs plug-ins in this process, where a debugger attaches. Loads the DLL from its bytes; makes one instance a type and configuration and keeps it, as the platform
/// does (PLATFORM-FACTS 1.3). Thread-safe.
/// </summary>
internal sealed class InProcessPluginHost : IPluginHost
{
    private readonly ConcurrentDictionary<(Guid Id, long Version), Lazy<Assembly>> _assemblies = new();
    private readonly ConcurrentDictionary<(Guid TypeId, long Version, string? Configuration, string? Secure), IPlugin> _instances = new();
    private readonly TimeProvider _clock;

    // The .NET Framework knows the code pages of Windows by itself.
    static InProcessPluginHost() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public InProcessPluginHost(TimeProvider clock) => _clock = clock;

    public LoadedPlugin Load(PluginSource source, string? configuration, string? secureConfiguration)
    {
        var started = _clock.GetUtcNow().UtcDateTime;
        var key = (source.TypeId, source.Version, configuration, secureConfiguration);
        if (_instances.TryGetValue(key, out var cached)) return new LoadedPlugin(cached, started, 0);
        var type = FindType(source);
        var clock = Stopwatch.StartNew();
        var instance = Construct(source, type, configuration, secureConfiguration);
        return new LoadedPlugin(_instances.GetOrAdd(key, instance), started, (int)clock.ElapsedMilliseconds);
    }

    private Type FindType(PluginSource source)
    {
        var lazy = _assemblies.GetOrAdd((source.AssemblyId, source.Version), _ => new Lazy<Assembly>(() => LoadAssembly(source)));
        Assembly assembly;
        try
        {
            assembly = lazy.Value;
        }
        catch (Exception e) when (e is BadImageFormatException or FileLoadException or FileNotFoundException)
        {
            throw new PluginLoadException($"The assembly '{source.AssemblyName}' can't be loaded: {e.Message}", e);
        }
        Type? type;
        try
        {
            type = assembly.GetType(source.TypeName, throwOnError: false);
        }
        catch (Exception e) when (IsUnmetReference(e))
        {
            throw new PluginLoadException(Describe(source, e), e);
        }
        if (type is null) throw new PluginLoadException($"The assembly '{assembly.FullName}' has no type '{source.TypeName}'.");
        if (!typeof(IPlugin).IsAssignableFrom(type)) throw new PluginLoadException($"The type '{source.TypeName}' of '{assembly.FullName}' does not implement Microsoft.Xrm.Sdk.IPlugin.");
        return type;
    }

    private static Assembly LoadAssembly(PluginSource source)
    {
        using var stream = new MemoryStream(source.Content());
        return new PluginLoadContext(source.AssemblyName, source.Companions()).LoadFromStream(stream);
    }

    /// <summary>The three shapes of constructors: unsecure and secure configuration, unsecure only, none (PLATFORM-FACTS 1.3). The longest there is counts.</summary>
    private static IPlugin Construct(PluginSource source, Type type, string? configuration, string? secureConfiguration)
    {
        object?[] arguments = [configuration, secureConfiguration];
        for (var count = arguments.Length; count >= 0; count--)
        {
            var constructor = type.GetConstructor(Enumerable.Repeat(typeof(string), count).ToArray());
            if (constructor is null) continue;
            try
            {
                return (IPlugin)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments[..count], null);
            }
            catch (Exception e) when (IsUnmetReference(e))
            {
                throw new PluginLoadException(Describe(source, e), e);
            }
        }
        throw new PluginLoadException($"The plug-in type '{source.TypeName}' has none of the constructors (), (string) and (string, string).");
    }

    /// <summary>True for what the runtime throws when code refers to something that isn't there.</summary>
    internal static bool IsUnmetReference(Exception e) =>
        e is TypeLoadException or MissingMemberException or FileLoadException
        || e is FileNotFoundException { FileName: { } file } && file.Contains("Version=", StringComparison.Ordinal)
        || e is TypeInitializationException { InnerException: { } inner } && IsUnmetReference(inner);

    /// <summary>Names what is missing and who asks for it.</summary>
    internal static string Describe(PluginSource source, Exception e) =>
        $"The plug-in type '{source.TypeName}' of the assembly '{source.AssemblyName}' refers to something that is not there: {(e is TypeInitializationException { InnerException: { } inner } ? inner : e).Message}";
}
