using LocalDataverse.Engine.Plugins.Isolation;

// Started by an organisation that runs its plug-ins in processes of their own; the argument names the pipe to it.
PluginWorker.Run(args[0]);
